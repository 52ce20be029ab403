/** The commands that plugins bring: their options on the command line, and where they write to. */
@NullMarked
package org.edgemuse.cli.command;

import org.jspecify.annotations.NullMarked;
