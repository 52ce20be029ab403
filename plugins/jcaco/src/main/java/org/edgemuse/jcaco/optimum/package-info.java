/** References that a planner with one mind would reach: P1, P0, and their exact optimum. */
@NullMarked
package org.edgemuse.jcaco.optimum;

import org.jspecify.annotations.NullMarked;
