export default {
  title: '我的账号',
  since: '注册于 {date}',
  role: { admin: '管理员', user: '用户' },
  profile: {
    title: '个人资料',
    nickname: '显示名称',
    email: '邮箱',
    saved: '资料已保存',
  },
  password: {
    title: '密码',
    note: '修改密码后，所有设备上的登录都会失效。',
    old: '当前密码',
    submit: '修改密码',
    changed: '密码已修改，请用新密码登录。',
  },
}
