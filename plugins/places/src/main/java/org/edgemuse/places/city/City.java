package org.edgemuse.places.city;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;

/**
 * A city that does not exist. Drawn in full whatever is written of it, so that its parts fit.
 *
 * @param network its streets
 * @param directions in which each street is driven along: 1 and -1 one way, 0 both
 * @param buildings its houses
 * @param openings what its park and lake are
 * @param grounds their outlines
 * @param sites its base stations
 * @param servers how many of them, from the first on, have a server
 * @param people some of those on the streets
 * @param walks ways that some of them went
 */
record City(
    Network network,
    int[] directions,
    List<Building> buildings,
    List<Openings.Opening> openings,
    List<List<Spot>> grounds,
    List<Spot> sites,
    int servers,
    List<Spot> people,
    List<Walk> walks) {

  static City draw(CityOptions options) {
    Draws draws = Draws.of(options.seed(), "city");
    Lattice lattice = new Lattice(options.sizeM(), draws.forPurpose("lattice"));
    List<Openings.Opening> openings = Openings.draw(lattice, draws.forPurpose("openings"));
    Network network = StreetPlan.draw(lattice, openings, draws.forPurpose("streets"));
    int[] directions = OneWays.draw(network, draws.forPurpose("one-ways"));
    List<Building> buildings =
        BuildingPlan.draw(lattice, openings, network, draws.forPurpose("buildings"));
    List<List<Spot>> grounds = new ArrayList<>();
    for (Openings.Opening opening : openings) {
      grounds.add(GroundPlan.outline(lattice, opening, draws.forPurpose("ground")));
    }
    List<Spot> sites = Corners.draw(network, options.sites(), draws.forPurpose("sites"));
    List<Spot> people = Passers.draw(network, options.users(), draws.forPurpose("users"));
    List<Walk> walks = Walk.draw(network, options.walkers(), draws.forPurpose("walks"));
    return new City(
        network, directions, buildings, openings, grounds, sites, options.servers(), people, walks);
  }

  /** How many things of a kind there are. */
  int has(CityFile kind) {
    return switch (kind) {
      case STREETS -> network.edges().size();
      case BUILDINGS -> buildings.size();
      case GROUND -> grounds.size();
      case SITES -> sites.size();
      case SERVERS -> servers;
      case USERS -> people.size();
      case TRACES -> walks.size();
    };
  }
}
