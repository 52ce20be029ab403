/** Tests of agents: what becomes of a decision until its learner remembers it. */
@NullMarked
package org.edgemuse.ladts.agent;

import org.jspecify.annotations.NullMarked;
