/**
 * What is watched: runs of one world in lock-step, how they change, and who hears of their slots.
 */
@NullMarked
package org.edgemuse.console.run;

import org.jspecify.annotations.NullMarked;
