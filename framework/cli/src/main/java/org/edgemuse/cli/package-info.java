/** The {@code edgemuse} command: one class a subcommand, and what they share. */
@NullMarked
package org.edgemuse.cli;

import org.jspecify.annotations.NullMarked;
