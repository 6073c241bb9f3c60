package org.ionwright.device.tck;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.ionwright.device.Calibration;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.tck.internal.Suite;
import org.ionwright.device.transport.Exchange;

/** Drivers that set, ramp, run or make safe wrongly. */
final class WrongDeeds {

	private WrongDeeds() {
	}

	static List<Breach> breaches() {
		return List.of(
				setting("clips", "values outside the limits are refused as LIMIT", (driver, name, value) -> driver
						.honest(name, Math.clamp(value, lowest(driver, name), highest(driver, name)))),
				setting("refuses only after asking", "values outside the limits are refused as LIMIT",
						(driver, name, value) -> {
							driver.exchange.ask("*IDN?");
							driver.honest(name, value);
						}),
				setting("takes the acknowledgement for the deed", "what was set is read back",
						(driver, name, value) -> {
							driver.honest(name, value);
							driver.honest(name, lowest(driver, name));
						}),
				setting("takes unknown names", "setting an unknown name is refused", (driver, name, value) -> {
					if (!name.equals("noSuchParameter")) {
						driver.honest(name, value);
					}
				}), setting("sets what can only be read", "what can only be read is not set", (driver, name, value) -> {
					if (!name.equals("turbo.speed")) {
						driver.honest(name, value);
					}
				}),
				new Breach("sets something when it is opened", Suite.SETTING,
						"opening sends nothing that setting sends",
						(identity, exchange, limit, context) -> {
							ToyPoints.set(exchange, "V", 0);
							return new ToyDriver(identity, exchange, limit, context);
						}),
				new Breach("changes the device when it is opened", Suite.READING, "opening changes nothing",
						(identity, exchange, limit, context) -> {
							ToyPoints.set(exchange, "V", (ToyPoints.number(exchange, "V?") + 1) % 10);
							return new ToyDriver(identity, exchange, limit, context);
						}),
				new Breach("forgets a parameter in the safe state", Suite.SAFE_STATE, "safe state after it was set",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							protected void makeSafe(Point point, Point.Writer writer)
									throws DeviceException, InterruptedException {
								if (!point.description().name().equals("on")) {
									super.makeSafe(point, writer);
								}
							}
						}),
				new Breach("makes safe only what it has read", Suite.SAFE_STATE, "safe state after a call that failed",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							private boolean read;

							@Override
							public List<Reading> read(Collection<String> names)
									throws DeviceException, InterruptedException {
								read = false;
								List<Reading> readings = super.read(names);
								read = true;
								return readings;
							}

							@Override
							public void safeState() throws DeviceException, InterruptedException {
								if (!read) {
									throw refused(DeviceReason.HARDWARE, "nothing is known");
								}
								super.safeState();
							}
						}),
				new Breach("stops the pump first", Suite.SAFE_STATE, "the safe state goes in the order of the roles",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							public void safeState() throws DeviceException, InterruptedException {
								set("turbo.running", 0);
								super.safeState();
							}
						}),
				ramping("jumps", "a ramp goes steadily",
						(driver, target, rate) -> ToyPoints.tell(driver.exchange, "RV " + target + " 100000")),
				ramping("crawls", "a ramp goes steadily",
						(driver, target, rate) -> ToyPoints.tell(driver.exchange, "RV " + target + " " + rate / 20)),
				ramping("goes its own way", "a second ramp takes over", (driver, target, rate) -> {
					if (target > 0) {
						ToyPoints.tell(driver.exchange, "RV " + target + " " + rate);
					}
				}), ramping("ramps beyond the limit", "a ramp beyond the limits is refused",
						(driver, target, rate) -> ToyPoints.tell(driver.exchange, "RV " + target + " " + rate)),
				new Breach("holds nothing", Suite.RAMPS, "hold stops a ramp",
						(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
							@Override
							public void hold(String name) {
								// it will arrive anyhow
							}
						}),
				setting("vents when the pump stops", Suite.PUMPS, "a pump starts, runs up and stops",
						(driver, name, value) -> {
							driver.honest(name, value);
							if (name.equals("turbo.running") && value == 0) {
								driver.honest("vent.open", 1);
							}
						}),
				setting("does not start the pump", Suite.PUMPS, "a pump starts, runs up and stops",
						(driver, name, value) -> {
							if (!name.equals("turbo.running")) {
								driver.honest(name, value);
							}
						}),
				setting("does not move the valve", Suite.VALVES, "a valve opens and closes", (driver, name, value) -> {
					if (!name.equals("vent.open")) {
						driver.honest(name, value);
					}
				}), setting("heats in the safe state", Suite.HEATERS, "a heater tells its temperature",
						(driver, name, value) -> driver.honest(name, name.equals("heater.target") ? 350 : value)),
				setting("does not let the gas flow", Suite.FLOWS, "a flow follows its target",
						(driver, name, value) -> {
							if (!name.equals("gas.target")) {
								driver.honest(name, value);
							}
						}),
				running("goes back in its progress", "a procedure tells its progress", (driver, progress) -> {
					progress.at(0.9, "nearly");
					progress.at(0.1, "not quite");
				}), running("cannot be cancelled", "a cancelled procedure ends", (driver, progress) -> {
					progress.at(0, "begins");
					long end = System.nanoTime() + 1_500_000_000L;
					while (System.nanoTime() < end) {
						Thread.onSpinWait();
					}
				}),
				calibrating("forgets a coefficient", "a calibration is kept and read back",
						(driver, calibration) -> driver
								.honest(new Calibration("mass-scale",
										Map.of("A", calibration.coefficients().get("A"), "B", 0.0)))),
				calibrating("clips a coefficient", "a calibration that lacks a coefficient", (driver, calibration) -> {
					double a = Math.clamp(calibration.coefficients().getOrDefault("A", 1.0), 0.5, 2);
					double b = Math.clamp(calibration.coefficients().getOrDefault("B", 0.0), 0, 5);
					driver.honest(new Calibration("mass-scale", Map.of("A", a, "B", b)));
				}));
	}

	interface Set {

		void set(Setter driver, String name, double value) throws DeviceException, InterruptedException;
	}

	interface Ramp {

		void ramp(ToyDriver driver, double target, double rate) throws DeviceException, InterruptedException;
	}

	interface Run {

		void run(ToyDriver driver, Progress progress) throws DeviceException, InterruptedException;
	}

	interface Calibrate {

		void calibrate(Setter driver, Calibration calibration) throws DeviceException, InterruptedException;
	}

	/** Sets as it is told to. */
	static final class Setter extends ToyDriver {

		private final Set set;
		private final Calibrate calibrate;

		Setter(DeviceIdentity identity, Exchange exchange, double limit, DriverContext context, Set set,
				Calibrate calibrate) {
			super(identity, exchange, limit, context);
			this.set = set;
			this.calibrate = calibrate;
		}

		@Override
		public void set(String name, double value) throws DeviceException, InterruptedException {
			set.set(this, name, value);
		}

		@Override
		protected void makeSafe(Point point, Point.Writer writer) throws DeviceException, InterruptedException {
			set.set(this, point.description().name(), point.description().safeValue());
		}

		@Override
		public void calibrate(Calibration calibration) throws DeviceException, InterruptedException {
			calibrate.calibrate(this, calibration);
		}

		void honest(String name, double value) throws DeviceException, InterruptedException {
			super.set(name, value);
		}

		void honest(Calibration calibration) throws DeviceException, InterruptedException {
			super.calibrate(calibration);
		}
	}

	private static Breach setting(String what, String check, Set set) {
		return setting(what, Suite.SETTING, check, set);
	}

	private static Breach setting(String what, Suite suite, String check, Set set) {
		return new Breach(what, suite, check, (identity, exchange, limit, context) -> new Setter(identity, exchange,
				limit, context, set, Setter::honest));
	}

	private static Breach calibrating(String what, String check, Calibrate calibrate) {
		return new Breach(what, Suite.CALIBRATIONS, check, (identity, exchange, limit, context) -> new Setter(identity,
				exchange, limit, context, Setter::honest, calibrate));
	}

	private static Breach ramping(String what, String check, Ramp ramp) {
		return new Breach(what, Suite.RAMPS, check,
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					@Override
					public void ramp(String name, double target, double rate)
							throws DeviceException, InterruptedException {
						ramp.ramp(this, target, rate);
					}
				});
	}

	private static Breach running(String what, String check, Run run) {
		return new Breach(what, Suite.PROCEDURES, check,
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					@Override
					public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
						run.run(this, progress);
					}
				});
	}

	private static double lowest(ToyDriver driver, String name) {
		return driver.description().parameters().stream().filter(parameter -> parameter.name().equals(name)).findFirst()
				.orElseThrow().minimum();
	}

	private static double highest(ToyDriver driver, String name) {
		return driver.description().parameters().stream().filter(parameter -> parameter.name().equals(name)).findFirst()
				.orElseThrow().maximum();
	}
}
