/**
 * What a command is that a plugin brings to the command line: options by annotation, lines and
 * figures for output.
 */
@NullMarked
package org.edgemuse.kernel.api.command;

import org.jspecify.annotations.NullMarked;
