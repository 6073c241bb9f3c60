package org.ionwright.device.tck;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.tck.internal.Suite;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.SerialLine;

/** Drivers that read wrongly, hang, swallow what they must not, or leave something behind. */
final class WrongTalk {

	private static final String SPOILT = "spoilt answers give a DeviceException";
	private static final String RESTARTED = "its bundle restarted 20 times";
	private static final String LEFT = "opened and closed 5 times";

	private WrongTalk() {
	}

	static List<Breach> breaches() {
		return List.of(
				reading("calls NaN good", Suite.READING, "all parameters are read in one go",
						(driver, names) -> driver.honest(names).stream()
								.map(r -> new Reading(r.name(), Double.NaN, r.time(), Quality.GOOD)).toList()),
				reading("calls a value outside its range good", Suite.READING, "all parameters are read in one go",
						(driver, names) -> driver.honest(names).stream()
								.map(r -> new Reading(r.name(), 1e9, r.time(), Quality.GOOD)).toList()),
				reading("gives a number where it has none", Suite.READING, "all parameters are read in one go",
						(driver, names) -> driver.honest(names).stream()
								.map(r -> new Reading(r.name(), 0, r.time(), Quality.NONE)).toList()),
				reading("takes the clock of the machine", Suite.READING, "is read alone",
						(driver, names) -> driver.honest(names).stream()
								.map(r -> new Reading(r.name(), r.value(), Instant.now(), r.quality())).toList()),
				reading("answers in its own order", Suite.READING, "any selection is read in any order",
						(driver, names) -> driver.honest(names.stream().sorted().toList())),
				reading("answers always everything", Suite.READING, "nothing asked, nothing answered",
						(driver, names) -> driver.honest(List.of("voltage"))),
				reading("knows every name", Suite.READING, "an unknown name is refused",
						(driver, names) -> names.contains("noSuchParameter") ? List.of() : driver.honest(names)),
				reading("throws what it likes at a bad number", Suite.GARBAGE, SPOILT,
						(driver, names) -> {
							double value = Double.parseDouble(driver.exchange.ask("T?"));
							return List.of(new Reading("heater.temperature", value, driver.now(), Quality.GOOD));
						}),
				reading("believes any number", Suite.GARBAGE, SPOILT, (driver, names) -> {
					String answer = driver.exchange.ask("T?").replaceAll("[^0-9]", "");
					double value = answer.isEmpty() ? 0 : Double.parseDouble(answer);
					return List.of(new Reading("heater.temperature", value / 1000, driver.now(), Quality.GOOD));
				}),
				reading("waits for ever", Suite.LINK_LOSS, "a device that falls silent is told within the time limit",
						(driver, names) -> {
							driver.exchange.tell("T?");
							while (driver.exchange.channel().read(1, Duration.ofSeconds(1)).length == 0) {
								// surely it comes
							}
							return List.of();
						}),
				reading("hides a lost link behind old values", Suite.LINK_LOSS, "a wire cut at any byte is told",
						new OldValues()),
				reading("calls a lost link a fault of the device", Suite.LINK_LOSS, "a wire cut at any byte is told",
						(driver, names) -> {
							try {
								return driver.honest(names);
							} catch (DeviceException e) {
								throw new DeviceException(DeviceReason.HARDWARE, "something is wrong", e);
							}
						}),
				reading("makes an error of an interrupt", Suite.INTERRUPTS, "an interrupt ends a call that waits",
						(driver, names) -> {
							try {
								return driver.honest(names);
							} catch (InterruptedException e) {
								throw new DeviceException(DeviceReason.TIMEOUT, "it was interrupted", e);
							}
						}),
				reading("goes on after an interrupt", Suite.INTERRUPTS, "an interrupt ends a call that waits",
						(driver, names) -> {
							while (true) {
								try {
									return driver.honest(names);
								} catch (InterruptedException e) {
									// not now
								}
							}
						}),
				closing("leaves a thread behind", LEFT, driver -> {
					CountDownLatch never = new CountDownLatch(1);
					Thread.ofPlatform().daemon().start(() -> {
						try {
							never.await();
						} catch (InterruptedException e) {
							// nobody does
						}
					});
					driver.exchange.close();
				}),
				closing("leaves its port open", LEFT, driver -> {
					// later
				}),
				closing("takes its time to close", LEFT, driver -> {
					driver.exchange.close();
					try {
						Thread.sleep(Duration.ofSeconds(2));
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
				}),
				closing("fails to close", LEFT, driver -> {
					driver.exchange.close();
					throw new IllegalStateException("not open");
				}),
				new Breach("holds its classes for ever", Suite.NOTHING_LEFT, RESTARTED, new HoldingFactory()),
				new Breach("starts a thread with its classes", Suite.NOTHING_LEFT, RESTARTED, new TickingFactory()),
				new Breach("leaves the port open when opening fails", Suite.LINK_LOSS, "a wire cut at any byte is told",
						new ToyDriverFactory(ToyDriver::new) {
							@Override
							public Driver open(DeviceUri uri, DriverContext context)
									throws DeviceException, InterruptedException {
								ByteChannel channel = context.links().open(ByteChannel.class, uri, SerialLine.of(9600));
								Driver driver = super.open(uri, context);
								channel.close();
								return driver;
							}
						}));
	}

	interface Read {

		List<Reading> read(Reader driver, Collection<String> names) throws DeviceException, InterruptedException;
	}

	interface Close {

		void close(ToyDriver driver);
	}

	/** Reads as it is told to. */
	static final class Reader extends ToyDriver {

		private final Read read;

		Reader(DeviceIdentity identity, Exchange exchange,
				double limit, DriverContext context, Read read) {
			super(identity, exchange, limit, context);
			this.read = read;
		}

		@Override
		public List<Reading> read(Collection<String> names) throws DeviceException, InterruptedException {
			return read.read(this, names);
		}

		List<Reading> honest(Collection<String> names) throws DeviceException, InterruptedException {
			return super.read(names);
		}

		Instant now() {
			return time().now();
		}
	}

	private static final class OldValues implements Read {

		private final Map<String, Reading> old = new ConcurrentHashMap<>();

		@Override
		public List<Reading> read(Reader driver, Collection<String> names) throws InterruptedException {
			try {
				driver.honest(names).forEach(reading -> old.put(reading.name(), reading));
			} catch (DeviceException e) {
				// the old ones will do
			}
			return names.stream().map(name -> old.getOrDefault(name, none(name))).toList();
		}

		private static Reading none(String name) {
			return new Reading(name, Double.NaN, Instant.EPOCH, Quality.NONE);
		}
	}

	private static Breach reading(String what, Suite suite, String check, Read read) {
		return new Breach(what, suite, check,
				(identity, exchange, limit, context) -> new Reader(identity, exchange, limit, context, read));
	}

	private static Breach closing(String what, String check, Close close) {
		return new Breach(what, Suite.NOTHING_LEFT, check,
				(identity, exchange, limit, context) -> new ToyDriver(identity, exchange, limit, context) {
					@Override
					public void close() {
						close.close(this);
					}
				});
	}
}
