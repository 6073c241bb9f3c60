package org.ionwright.device.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.PartSheet;
import org.ionwright.device.spi.SafeState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A driver that was compiled against 1.0 and never since: the whole kit, and what 1.0 did not have is there by default. */
class FirstVersionTest extends DriverContract {

	/** See the README beside it. */
	static final Path JAR = Path.of(System.getProperty("ionwright.root", "../.."),
			"bundles/org.ionwright.device.tck/driver-1.0/com.acme.old.jar");

	private final URLClassLoader loader = loader();

	private static URLClassLoader loader() {
		try {
			return new URLClassLoader(new URL[] { JAR.toUri().toURL() }, DriverContract.class.getClassLoader());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@AfterAll
	void close() throws IOException {
		loader.close();
	}

	@Override
	protected DriverFactory factory() {
		try {
			return (DriverFactory) loader.loadClass("com.acme.old.internal.OldDriverFactory").getConstructor()
					.newInstance();
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	protected String address() {
		return "old:one";
	}

	@Test
	void hasWhatItNeverHeardOf() throws Exception {
		DriverFactory factory = factory();
		assertEquals(List.of(), factory.settings());
		assertEquals(Optional.empty(), factory.probe());
		assertEquals("", factory.decode(new byte[3], true));
		try (Driver driver = factory.open(DeviceUri.parse(address()), new Context())) {
			assertInstanceOf(SafeState.class, driver);
			assertEquals(List.of(Role.SETTING, Role.READING),
					driver.description().parameters().stream().map(ParameterDescription::role).toList());
			assertEquals("Acme", driver.description().identity().vendor());
		}
	}

	/** The context of today, without wires. */
	private record Context() implements DriverContext {

		@Override
		public TimeSource time() {
			return TimeSource.system();
		}

		@Override
		public long seed() {
			return 1;
		}

		@Override
		public PartSheet sheet() {
			return new PartSheet(Map.of());
		}
	}
}
