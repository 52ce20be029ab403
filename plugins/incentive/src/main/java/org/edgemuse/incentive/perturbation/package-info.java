/**
 * Algorithm 1 of the QoE-driven incentive paper, dual-perturbation reward optimisation, as printed,
 * with the readings that its text leaves open as options, and the iteration bounds of its appendix.
 */
@NullMarked
package org.edgemuse.incentive.perturbation;

import org.jspecify.annotations.NullMarked;
