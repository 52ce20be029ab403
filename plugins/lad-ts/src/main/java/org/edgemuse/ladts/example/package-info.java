/** A learner of one's own: DQN-TS once more, by reset and step alone. */
@NullMarked
package org.edgemuse.ladts.example;

import org.jspecify.annotations.NullMarked;
