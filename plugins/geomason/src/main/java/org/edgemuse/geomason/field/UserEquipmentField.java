package org.edgemuse.geomason.field;

import com.vividsolutions.jts.geom.Coordinate;
import com.vividsolutions.jts.geom.GeometryFactory;
import com.vividsolutions.jts.geom.Point;
import org.edgemuse.geomason.map.Frame;
import org.edgemuse.geomason.map.GeoMasonMap;
import org.edgemuse.kernel.agent.UserEquipments;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.slot.Phase;
import org.edgemuse.kernel.world.World;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;
import sim.field.geo.GeomVectorField;
import sim.util.geo.MasonGeometry;

/**
 * The UEs of a run as a field of GeoMason, for code that asks who is near, within or on something:
 *
 * <pre>{@code
 * simulation.start();
 * UserEquipmentField ues = UserEquipmentField.of(simulation);
 * ues.follow(simulation);
 * simulation.schedule.scheduleRepeating(Schedule.EPOCH, UserEquipmentField.ORDERING + 1,
 *     state -> ues.field().getCoveredObjects(park));
 * }</pre>
 *
 * <p>Each UE is one {@link MasonGeometry} for the whole run, a point with the integer attribute
 * {@code ue}. Coordinates are those of the shapefiles where the run's map is of GeoMason, else
 * metres from the area's lower left corner. The field is only looked at: moving its points moves no
 * UE, and they are put right at the end of the next slot.
 */
public final class UserEquipmentField implements Steppable {
  private static final long serialVersionUID = 1L;

  /** The attribute with a UE's index. */
  public static final String UE = "ue";

  /** When in a slot the points move: after everything else that happens in it. */
  public static final int ORDERING = Phase.values().length;

  private final UserEquipments ues;
  private final Frame frame;
  private final GeomVectorField field = new GeomVectorField();
  private final MasonGeometry[] points;

  private UserEquipmentField(UserEquipments ues, Frame frame) {
    this.ues = ues;
    this.frame = frame;
    GeometryFactory factory = new GeometryFactory();
    points = new MasonGeometry[ues.count()];
    for (int ue = 0; ue < points.length; ue++) {
      points[ue] = new MasonGeometry(factory.createPoint(new Coordinate(0, 0)));
      points[ue].addIntegerAttribute(UE, ue);
      points[ue].isMovable = true;
    }
    update();
  }

  /**
   * The UEs of a run where they are now.
   *
   * @throws IllegalStateException if the run has not started
   */
  public static UserEquipmentField of(EdgeSimulation simulation) {
    World world = simulation.world();
    Frame frame = world.map() instanceof GeoMasonMap map ? map.frame() : Frame.of(world.area());
    return new UserEquipmentField(world.ues(), frame);
  }

  /**
   * Has the points follow the UEs in every slot from now on, at {@link #ORDERING}.
   *
   * @return stops it
   */
  public Stoppable follow(EdgeSimulation simulation) {
    return simulation.schedule.scheduleRepeating(
        Math.max(Schedule.EPOCH, simulation.schedule.getTime() + 1), ORDERING, this);
  }

  /** Puts the points where UEs are now. */
  public void update() {
    field.clear();
    field.setMBR(frame.envelope());
    for (int ue = 0; ue < points.length; ue++) {
      Point point = (Point) points[ue].getGeometry();
      point.getCoordinateSequence().setOrdinate(0, 0, frame.x(ues.xM(ue)));
      point.getCoordinateSequence().setOrdinate(0, 1, frame.y(ues.yM(ue)));
      point.geometryChanged();
      field.addGeometry(points[ue]);
    }
  }

  @Override
  public void step(SimState state) {
    update();
  }

  /** The field, its index up to date. */
  public GeomVectorField field() {
    return field;
  }

  /** The UE's point. */
  public MasonGeometry point(int ue) {
    return points[ue];
  }
}
