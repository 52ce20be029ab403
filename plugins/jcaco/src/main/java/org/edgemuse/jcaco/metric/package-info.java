/** What is measured of profiles: exact expected service time, regret, potentials. */
@NullMarked
package org.edgemuse.jcaco.metric;

import org.jspecify.annotations.NullMarked;
