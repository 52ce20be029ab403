/**
 * The mathematics of one JCACO subgame (UEs on APs, or UEs on ESs): loads, total service time, best
 * responses, local search, optima and regret, with no notion of a simulation.
 *
 * <p>The two subgames of the MASL paper are the same mathematics, because the total service time
 * (13) is the sum of an AP's load and an ES's load. So are its two information settings: complete
 * information is the case that every activity probability is 0 or 1. P0 (14) is then P1 (15), the
 * slot game is the expected game, Theorem 1 is Theorem 3; one implementation serves both.
 */
@NullMarked
package org.edgemuse.jcaco.game;

import org.jspecify.annotations.NullMarked;
