import { enableCompileCache } from 'node:module';

// Scripts load this before a command. Node then keeps the command's modules as it compiled them,
// which spares most of the time that a command takes to start.
enableCompileCache();
