/** What an experiment runs: axes, variants, replications, and the keys that say so. */
@NullMarked
package org.edgemuse.experiment.plan;

import org.jspecify.annotations.NullMarked;
