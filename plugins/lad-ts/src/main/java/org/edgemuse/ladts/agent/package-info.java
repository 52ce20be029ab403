/**
 * One base station's agent: what it remembers of its tasks, and when its learner learns from them.
 */
@NullMarked
package org.edgemuse.ladts.agent;

import org.jspecify.annotations.NullMarked;
