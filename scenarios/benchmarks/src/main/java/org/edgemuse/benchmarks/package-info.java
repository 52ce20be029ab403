/**
 * Benchmarks of whole slots, of clearing a market of users and providers, of learners, and of
 * generating pictures.
 */
@NullMarked
package org.edgemuse.benchmarks;

import org.jspecify.annotations.NullMarked;
