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
    back: '登录后继续刚才的操作。',
    noAccount: '还没有账号？',
  },
  register: {
    title: '注册',
    closed: '注册已关闭',
    ask: '请联系管理员创建账号。',
    toLogin: '返回登录',
  },
  welcome: {
    title: '欢迎使用 upushy',
    description: '这台服务器还没有用户。请创建第一个账号，它就是管理员。',
    submit: '创建管理员',
  },
}
