export default {
  username: 'Username',
  password: 'Password',
  nickname: 'Display name (optional)',
  newPassword: 'Password (at least 8 characters)',
  repeat: 'Password again',
  mismatch: 'The two passwords differ',
  login: {
    title: 'Log in',
    submit: 'Log in',
    back: 'Log in to go on where you were.',
    noAccount: 'No account yet?',
  },
  register: {
    title: 'Register',
    closed: 'Registration is closed',
    ask: 'Ask an administrator for an account.',
    toLogin: 'To the login',
  },
  welcome: {
    title: 'Welcome to upushy',
    description: 'Nobody has registered on this server yet. Create the first account: it becomes the administrator.',
    submit: 'Create the administrator',
  },
}
