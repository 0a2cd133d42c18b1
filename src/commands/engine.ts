import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Scripts load this before a command. Node then keeps the command's modules as it compiled them,
// which spares most of the time that a command takes to start.
enableCompileCache();

// V8 guesses which objects will last, and puts more of their kind where garbage is seldom collected.
// Of a parser's objects it guesses wrong in one build of four, which then takes a quarter more time
// and half as much memory again.
setFlagsFromString('--no-allocation-site-pretenuring');
