/**
 * Pumped chambers as a network of any shape, steady and in time, and the gauges that look at it. SI units.
 * <p>
 * A {@link org.ionwright.twin.vacuum.Network} says once what is connected with what; its
 * {@link org.ionwright.twin.vacuum.VacuumState} then holds pressures, gases, rotors and valves and is led through time by
 * its caller:
 *
 * <pre>
 * Network.Builder plan = Network.at(293.15);
 * int air = plan.fixed("atmosphere", 101325, Gas.AIR);
 * int interior = plan.chamber("interface", 50e-6, Outgassing.NONE);
 * int cone = plan.link("entrance", air, interior, new Orifice(3e-4, 0.85));
 * int rotary = plan.pump("rotary", interior, air, new RoughPump(SpeedCurve.constant(5e-3), 1, 2));
 * VacuumState state = plan.build().start(101325, Gas.AIR);
 * state.run(rotary, true);
 * state.advance(0.01); // any step, milliseconds to hours
 * state.settle(); // or where it all ends
 * state.pressure(interior); // Pa
 * </pre>
 */
@NonNullByDefault
package org.ionwright.twin.vacuum;

import org.eclipse.jdt.annotation.NonNullByDefault;
