/**
 * The drill of the visual console: what a person does with it, done by a program on a display of
 * its own, in a process of its own.
 */
@NullMarked
package org.edgemuse.scenarios.drill;

import org.jspecify.annotations.NullMarked;
