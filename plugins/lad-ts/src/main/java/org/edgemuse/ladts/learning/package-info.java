/**
 * Learners over a batch of transitions: soft actor-critic with any actor, and deep Q-learning with
 * any network.
 */
@NullMarked
package org.edgemuse.ladts.learning;

import org.jspecify.annotations.NullMarked;
