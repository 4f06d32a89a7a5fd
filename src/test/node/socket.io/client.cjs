// Behaves as the build client does: connects, listens on its own id, asks for the build, and leaves when it has ended.
// Prints everything it is told, one JSON array a line.
const [library, url, query, transports] = process.argv.slice(2);
const io = require(library);
const say = (...what) => console.log(JSON.stringify(what));
const socket = (io.io || io)(url, {
  query: JSON.parse(query),
  transports: transports ? transports.split(',') : ['polling', 'websocket'],
  reconnection: false,
});

socket.on('connect', () => {
  say('connected', socket.id);
  socket.on(socket.id, message => {
    say('id', message.meta.timestamp, message.data.action, message.data.payload);
    if (message.data.payload.type === 'success') {
      socket.emit('build');
    }
  });
  socket.on('build', message => {
    say('build', message.data.action, message.data.payload);
    if (message.data.action.endsWith('failed')) {
      socket.disconnect();
    }
  });
  socket.on('building', text => say('building', text));
});
socket.on('connect_error', error => {
  say('error', String(error));
  process.exit(1);
});
socket.on('disconnect', reason => {
  say('disconnected', reason);
  process.exit(0);
});
