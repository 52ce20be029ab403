/** Multi-agent stochastic learning, Algorithms 1 and 2 of the MASL paper, and its readings. */
@NullMarked
package org.edgemuse.jcaco.masl;

import org.jspecify.annotations.NullMarked;
