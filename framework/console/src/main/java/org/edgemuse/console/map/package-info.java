/** What a picture shows of a map: streets, buildings, ground and sites under the agents. */
@NullMarked
package org.edgemuse.console.map;

import org.jspecify.annotations.NullMarked;
