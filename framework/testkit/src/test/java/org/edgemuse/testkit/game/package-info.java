/** Tests of the game by which mechanisms are judged, against brute force and closed forms. */
@NullMarked
package org.edgemuse.testkit.game;

import org.jspecify.annotations.NullMarked;
