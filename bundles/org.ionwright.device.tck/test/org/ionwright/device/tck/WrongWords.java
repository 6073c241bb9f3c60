package org.ionwright.device.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.ionwright.device.Setting;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.PointDriver;
import org.ionwright.device.spi.Probe;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.tck.internal.Suite;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.SerialLine;

/** Drivers and factories that describe themselves or their device wrongly. */
final class WrongWords {

	private static final double INFINITE = Double.POSITIVE_INFINITY;

	private WrongWords() {
	}

	static List<Breach> breaches() {
		List<Breach> breaches = new ArrayList<>(List.of( //
				described("has a name with a blank", "the device has parameters with unique, well-formed names",
						ParameterDescription.readOnly("my value", "Value", "V", 0, 1)),
				described("has a name twice", "the device has parameters with unique, well-formed names",
						ParameterDescription.readOnly("a", "Value", "V", 0, 1),
						ParameterDescription.readOnly("a", "Value", "V", 0, 1)),
				described("has no label", "the device has parameters with unique, well-formed names",
						ParameterDescription.readOnly("a", " ", "V", 0, 1)),
				described("has a unit of its own", "units are UCUM codes",
						ParameterDescription.readOnly("a", "Value", "Torr", 0, 1)),
				described("has no limit for what can be set", "limits are ordered and finite",
						settable("a", 0, INFINITE, 0.1, 0, Role.LENS_VOLTAGE)),
				described("has no tolerance", "what can be set has a role",
						settable("a", 0, 1, Double.NaN, 0, Role.LENS_VOLTAGE)),
				described("has a safe value outside its limits", "what can be set has a role",
						settable("a", 1, 2, 0.1, 0, Role.LENS_VOLTAGE)),
				described("sets a reading", "what can be set has a role", settable("a", 0, 1, 0.1, 0, Role.READING)),
				described("has a state too many", "states have words",
						new ParameterDescription("a", "State", "1", Access.READ_ONLY, 0, 3, INFINITE, Double.NaN,
								Double.NaN, List.of("no", "yes"), Role.READING)),
				described("has two equal states", "states have words",
						ParameterDescription.state("a", "State", List.of("no", "no")))));
		breaches.add(toy("names a pump that is none", Suite.DESCRIPTION, "pumps, valves, heaters and flows",
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					@Override
					public List<PumpParameters> pumps() {
						return List.of(new PumpParameters("turbo.speed", "", "no.such", "", 0));
					}
				}));
		breaches.add(toy("names a flow in other units", Suite.DESCRIPTION, "pumps, valves, heaters and flows",
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					@Override
					public List<FlowParameters> flows() {
						return List.of(new FlowParameters("voltage", "voltage", "", 273.15, Double.NaN));
					}
				}));
		breaches.add(toy("remembers who the device is", Suite.IDENTITY, "who it is comes from the device",
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					@Override
					public DeviceIdentity identify() {
						return description().identity();
					}
				}));
		breaches.add(toy("is another device each time", Suite.IDENTITY, "the device says twice who it is",
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					private int calls;

					@Override
					public DeviceIdentity identify() {
						return new DeviceIdentity("Toys", "Supply " + calls++, "", "");
					}
				}));
		breaches.addAll(factories());
		return breaches;
	}

	private static List<Breach> factories() {
		return List.of(new Breach("cannot decode garbage", Suite.FACTORY, "decoding takes any bytes",
				new ToyDriverFactory(ToyDriver::new) {
					@Override
					public String decode(byte[] bytes, boolean sent) {
						return "first " + bytes[0];
					}
				}), new Breach("recognises noise", Suite.FACTORY, "a probe has a question",
						new ToyDriverFactory(ToyDriver::new) {
							@Override
							public Optional<Probe> probe() {
								return Optional
										.of(new Probe(new byte[] { '?' }, SerialLine.of(9600), Duration.ofMillis(100),
												answer -> answer.length > 3));
							}
						}),
				new Breach("has an option in capitals", Suite.FACTORY, "the options of the address have well-formed",
						new ToyDriverFactory(ToyDriver::new) {
							@Override
							public List<Setting> settings() {
								return List.of(Setting.number("limit", "Limit (V)", 1, 100, "50"),
										Setting.text("Name", "Name", ""));
							}
						}),
				new Breach("has a standard value that is none", Suite.FACTORY,
						"the options of the address have well-formed",
						new ToyDriverFactory(ToyDriver::new) {
							@Override
							public List<Setting> settings() {
								return List.of(Setting.number("limit", "Limit (V)", 1, 100, "50"),
										Setting.number("other", "Other", 1, 2, "3"));
							}
						}),
				new Breach("ignores bad options", Suite.SETTINGS, "a bad value of the option is refused",
						tolerant()),
				new Breach("ignores unknown options", Suite.SETTINGS, "an unknown option is refused", tolerant()));
	}

	/** Opens whatever the options say. */
	private static ToyDriverFactory tolerant() {
		return new ToyDriverFactory(ToyDriver::new) {
			@Override
			public Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException {
				return super.open(new DeviceUri(uri.scheme(), uri.path(), Map.of()), context);
			}
		};
	}

	private static ParameterDescription settable(String name, double minimum, double maximum, double tolerance,
			double safe, Role role) {
		return new ParameterDescription(name, "Value", "V", Access.READ_WRITE, minimum, maximum, INFINITE, tolerance,
				safe,
				List.of(), role);
	}

	private static Breach described(String what, String check, ParameterDescription... parameters) {
		return toy(what, Suite.DESCRIPTION, check, (identity, exchange, limit, context) -> {
			List<Point> points = new ArrayList<>();
			for (ParameterDescription parameter : parameters) {
				points.add(new Point(parameter, () -> Point.Value.good(0), value -> {
					// takes anything
				}));
			}
			boolean set = points.stream().anyMatch(point -> point.description().access() == Access.READ_WRITE);
			return set ? new SettablePointDriver(identity, points, exchange.channel(), context.time())
					: parameters.length == 1 ? new PointDriver(identity, points, exchange.channel(), context.time())
							: new Twice(identity, points, exchange);
		});
	}

	private static Breach toy(String what, Suite suite, String check, ToyDriverFactory.Maker maker) {
		return new Breach(what, suite, check, maker);
	}

	/** {@link PointDriver} itself would not have the same name twice. */
	private record Twice(DeviceIdentity who, List<Point> points, Exchange exchange) implements Driver, Identifiable {

		@Override
		public DeviceDescription description() {
			return new DeviceDescription(who, true,
					points.stream().map(Point::description).toList());
		}

		@Override
		public List<Reading> read(Collection<String> names) {
			return List.of();
		}

		@Override
		public DeviceIdentity identify() {
			return who;
		}

		@Override
		public void close() {
			exchange.close();
		}
	}
}
