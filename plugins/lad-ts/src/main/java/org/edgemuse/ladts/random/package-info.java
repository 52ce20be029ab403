/** Streams of random bits for learners, and normal numbers from them by a ziggurat. */
@NullMarked
package org.edgemuse.ladts.random;

import org.jspecify.annotations.NullMarked;
