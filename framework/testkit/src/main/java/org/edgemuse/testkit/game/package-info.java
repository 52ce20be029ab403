/**
 * The game of an incentive market, solved for tests: how ASPs answer rewards, and what an MU could
 * gain by offering others. It shares nothing with any mechanism, so that a mechanism can be judged
 * by it. Compute in TFLOPS, spectrum in MHz, time in ms.
 */
@NullMarked
package org.edgemuse.testkit.game;

import org.jspecify.annotations.NullMarked;
