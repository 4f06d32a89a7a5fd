export default {
  skip: 'Skip to content',
  menu: 'Menu',
  openMenu: 'Open menu',
  language: 'Language',
  account: 'Your account',
  logOut: 'Log out',
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  theme: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'As the system' },
  notFound: {
    title: 'Page not found',
    description: 'There is nothing at this address, or it is not open to you.',
    home: 'To the start page',
  },
}
