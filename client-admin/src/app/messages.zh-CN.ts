export default {
  skip: '跳到正文',
  menu: '菜单',
  openMenu: '打开菜单',
  language: '语言',
  account: '我的账号',
  logOut: '退出登录',
  unreachable: '无法连接服务器，请检查网络后重试。',
  theme: { label: '外观', light: '浅色', dark: '深色', system: '跟随系统' },
  notFound: {
    title: '页面不存在',
    description: '该地址没有内容，或者您无权访问。',
    home: '返回首页',
  },
}
