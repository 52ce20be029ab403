/** Learners: losses by hand, problems that they solve, checkpoints. */
@NullMarked
package org.edgemuse.ladts.learning;

import org.jspecify.annotations.NullMarked;
