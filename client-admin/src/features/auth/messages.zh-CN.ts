export default {
  username: '用户名',
  password: '密码',
  nickname: '显示名称（可选）',
  newPassword: '密码（至少 8 个字符）',
  repeat: '再次输入密码',
  mismatch: '两次输入的密码不一致',
  login: {
    title: '登录',
    submit: '登录',
    back: '请登录，之后将回到刚才的页面。',
    noAccount: '还没有账号？',
  },
  register: {
    title: '注册',
    closed: '暂不开放注册',
    ask: '请联系管理员创建账号。',
    toLogin: '返回登录',
  },
  welcome: {
    title: '欢迎使用 upushy',
    description: '服务器上还没有用户，请先创建第一个账号，它将成为管理员。',
    submit: '创建管理员账号',
  },
}
