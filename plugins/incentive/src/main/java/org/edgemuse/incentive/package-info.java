/**
 * A market for language-model services at the mobile edge: users offer rewards for quality of
 * experience, providers answer with computing and bandwidth (the QoE-driven incentive paper).
 *
 * <p>The mathematics is usable without a simulation: {@code market}, {@code follower}, {@code
 * leader}, {@code perturbation}, {@code pricing} and {@code bound}. Its life in the kernel is in
 * {@code slot} (the bridge), {@code llm}, {@code qoe}, {@code mechanism}, {@code metric} and {@code
 * chain}, bound by name in {@link org.edgemuse.incentive.IncentivePlugins}.
 */
@NullMarked
package org.edgemuse.incentive;

import org.jspecify.annotations.NullMarked;
