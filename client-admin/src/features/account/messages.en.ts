export default {
  title: 'Your account',
  since: 'since {date}',
  role: { admin: 'Administrator', user: 'User' },
  profile: {
    title: 'Profile',
    nickname: 'Display name',
    email: 'E-mail address',
    saved: 'The profile is saved',
  },
  password: {
    title: 'Password',
    note: 'A new password ends all your logins, on every device.',
    old: 'Present password',
    submit: 'Change the password',
    changed: 'The password is changed. Log in with the new one.',
  },
}
