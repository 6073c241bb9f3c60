package org.ionwright.driver.pv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.tck.SimulatorProcess;
import org.ionwright.device.transport.Link;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.device.transport.Links;
import org.ionwright.device.transport.SerialLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
@TestInstance(Lifecycle.PER_CLASS)
class PvDriverTest {

	private static final Links LINKS = new Links() {

		@Override
		public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
				throws DeviceException, InterruptedException {
			for (LinkFactory factory : ServiceLoader.load(LinkFactory.class)) {
				if (address.startsWith(factory.scheme() + ":") && kind.isAssignableFrom(factory.kind())) {
					return kind.cast(factory.open(address, options, line, this));
				}
			}
			throw new DeviceException(DeviceReason.CONFIGURATION, "no transport for " + address);
		}
	};

	private final SimulatorProcess simulator = SimulatorProcess.of(PvSimulator.class.getName());

	@TempDir
	private Path folder = Path.of("");

	@AfterAll
	void end() {
		simulator.close();
	}

	/** What is found too late is opened once more, as a session would. */
	private Driver open(String names, String options) throws Exception {
		DeviceUri address = DeviceUri
				.parse("pv:pva:" + names + "?servers=" + simulator.address("pva") + options);
		DriverContext context = DriverContext.of(TimeSource.system(), LINKS);
		try {
			return new PvDriverFactory().open(address, context);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.LINK_LOST) {
				throw e;
			}
			return new PvDriverFactory().open(address, context);
		}
	}

	private Driver configured(String configuration) throws Exception {
		return open("", "&config=" + Files.writeString(folder.resolve("test.pv"), configuration));
	}

	private static Reading read(Driver driver, String name) throws Exception {
		return driver.read(List.of(name)).getFirst();
	}

	private static String fails(DeviceReason reason, String part, Executable call) {
		DeviceException failure = assertThrows(DeviceException.class, call);
		String message = String.valueOf(failure.getMessage());
		assertEquals(reason, failure.reason(), message);
		assertTrue(message.contains(part), message);
		return message;
	}

	@Test
	void namesInTheAddressAreReadings() throws Exception {
		try (Driver driver = open("SIM:pressure,SIM:valve,source.temperature=SIM:warm,SIM:count,SIM:hv:SP", "")) {
			assertFalse(driver instanceof Settable);
			assertEquals(List.of("pressure", "valve", "source.temperature", "count", "sP"),
					driver.description().parameters().stream().map(ParameterDescription::name).toList());
			assertEquals(List.of("Pa", "1", "K", "1", "V"),
					driver.description().parameters().stream().map(ParameterDescription::unit).toList());
			assertEquals(0.2, read(driver, "pressure").value(), 1e-12);
			assertEquals(294.65, read(driver, "source.temperature").value(), 1e-9);
			assertEquals(7, read(driver, "count").value());
			assertEquals(List.of("closed", "open"), driver.description().parameters().get(1).states());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "pv = pressure | GOOD", "pv = pressure; uncertain = major | UNCERTAIN",
			"pv = pressure; uncertain = minor | UNCERTAIN", "pv = warm | GOOD", "pv = warm; uncertain = major | GOOD",
			"pv = warm; uncertain = minor | UNCERTAIN", "pv = broken | NONE",
			"pv = pressure; maximum = 0.1 | UNCERTAIN" })
	void severityAndLimitsDecideHowFarAValueIsTrusted(String section, Quality quality) throws Exception {
		try (Driver driver = configured("prefix = SIM:\n[it]\n" + section.replace("; ", "\n"))) {
			Reading reading = read(driver, "it");
			assertEquals(quality, reading.quality());
			assertEquals(quality == Quality.NONE, Double.isNaN(reading.value()));
		}
	}

	@Test
	void theTimeIsThatOfArrivalOrOfTheServer() throws Exception {
		Instant before = Instant.now();
		try (Driver driver = configured("[a]\npv = SIM:pressure\n[b]\npv = SIM:pressure\ntime = server")) {
			assertFalse(read(driver, "a").time().isBefore(before));
			assertEquals(Instant.ofEpochSecond(1_700_000_000L), read(driver, "b").time());
		}
	}

	@Test
	void setPointAndReadbackHaveTheirOwnUnits() throws Exception {
		try (Driver driver = configured("""
				[voltage]
				pv = SIM:hv
				setpoint = SIM:hv:SP
				unit = V
				role = ion-source
				safe = 0
				maximum = 2500
				tolerance = 1
				""")) {
			ParameterDescription voltage = driver.description().parameters().getFirst();
			assertEquals(0, voltage.minimum());
			assertEquals(2500, voltage.maximum());
			assertEquals(Role.ION_SOURCE, voltage.role());
			Settable settable = (Settable) driver;
			settable.set("voltage", 1500);
			assertEquals(1500.2, read(driver, "voltage").value(), 1e-6);
			fails(DeviceReason.LIMIT, "outside 0.0 to 2500.0", () -> settable.set("voltage", 2600));
			settable.safeState();
			assertEquals(0.2, read(driver, "voltage").value(), 1e-6);
		}
	}

	@Test
	void whatTheServerDoesNotKeepIsAFailure() throws Exception {
		try (Driver driver = configured("prefix = SIM:\n[clips]\nsetpoint = clips\n[picky]\nsetpoint = picky\n"
				+ "[fails]\nsetpoint = fails\n[free]\nsetpoint = free\nminimum = -3\nmaximum = 3\nsafe = 0\n")) {
			Settable settable = (Settable) driver;
			settable.set("clips", 49);
			fails(DeviceReason.HARDWARE, "SIM:clips: 60.0 V was confirmed, but the server kept 50.0",
					() -> settable.set("clips", 60));
			fails(DeviceReason.HARDWARE, "SIM:picky: the server refused 6.0: Write failed",
					() -> settable.set("picky", 6));
			fails(DeviceReason.HARDWARE, "SIM:fails: 7.0 V was confirmed, but the variable is invalid (WRITE)",
					() -> settable.set("fails", 7));
			settable.set("free", -2.5);
			assertEquals(-2.5, read(driver, "free").value());
			settable.safeState();
			assertEquals(0, read(driver, "free").value());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"[a]; pv = none | LINK_LOST | SIM:none: no server has it within 2000 ms; searched 127.0.0.1",
			"[a]; pv = wave | PROTOCOL | its value is double[]", "[a]; pv = odd | CONFIGURATION | the unit 'furlong'",
			"[a]; pv = pressure; unit = V | CONFIGURATION | the unit 'mbar', the configuration expects V",
			"[a]; pv = pressure; pv-unit = Torr | CONFIGURATION | expects pv-unit = Torr",
			"[a]; setpoint = free | CONFIGURATION | SIM:free has no limits for setting",
			"[a]; setpoint = lens; minimum = 300; maximum = 400 | CONFIGURATION | can be set from -200.000 to 200.000 V",
			"[a]; setpoint = lens; pv = pressure | CONFIGURATION | is set in V, but SIM:pressure is read in Pa",
			"[a]; pv = valve; states = a, b, c | CONFIGURATION | the configuration gives 3 words" })
	void whatDoesNotFitIsToldOnOpening(String configuration, DeviceReason reason, String part) {
		fails(reason, part, () -> configured("prefix = SIM:\n" + configuration.replace("; ", "\n")).close());
	}

	@Test
	void aVariableThatIsTakenAwayIsALostLink() throws Exception {
		try (Driver driver = configured("prefix = SIM:\n[count]\npv = count\n[takeAway]\nsetpoint = takeAway\n")) {
			assertEquals(7, read(driver, "count").value());
			((Settable) driver).set("takeAway", 0);
			fails(DeviceReason.LINK_LOST, "SIM:count", () -> read(driver, "count"));
		} finally {
			simulator.restart();
		}
	}

	@Test
	void aServerThatDiesIsALostLinkAndTheSafeStateIsTriedInTime() throws Exception {
		try (Driver driver = configured(
				"prefix = SIM:\n[lens]\nsetpoint = lens\nsafe = 0\n[valve]\nsetpoint = valve\nsafe = 0\n")) {
			simulator.kill();
			fails(DeviceReason.LINK_LOST, "SIM:lens", () -> read(driver, "lens"));
			long start = System.nanoTime();
			fails(DeviceReason.LINK_LOST, "SIM:lens", () -> ((Settable) driver).safeState());
			assertTrue(System.nanoTime() - start < 2e9);
		} finally {
			simulator.restart();
		}
	}

	@Test
	void aNodeTellsWhatItHas() throws Exception {
		try (Driver driver = open("", "&node=GOOD:")) {
			assertEquals(List.of("lens", "warm"),
					driver.description().parameters().stream().map(ParameterDescription::name).toList());
			assertEquals("Node", driver.description().model());
			((Settable) driver).set("lens", 12);
			assertEquals(12, read(driver, "lens").value());
			try (Driver other = configured("[changes]\nsetpoint = GOOD:CHANGES\nminimum = 0\nmaximum = 9\n")) {
				((Settable) other).set("changes", 2);
			}
			fails(DeviceReason.LINK_LOST, "the node has other parameters than before", () -> read(driver, "lens"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "EMPTY: | LINK_LOST | the node offers no parameters now",
			"WRONG: | PROTOCOL | WRONG:PARAMETERS, line 1 [Lens]: 'Lens' is no parameter",
			"NONE: | LINK_LOST | NONE:CHANGES: no server has it" })
	void aNodeWithoutParametersIsTriedAgain(String prefix, DeviceReason reason, String part) {
		fails(reason, part, () -> open("", "&node=" + prefix).close());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "pv:pva: | names neither variables nor a file nor a node",
			"pv:pva:a?config=b | names several things", "pv:pva:?config=b&node=c | names several things",
			"pv:pva | names no transport",
			"pv::a | names no transport", "pv:pva:?config=/no/such/file | /no/such/file is no file",
			"pv:pva:a,x:a | two variables would be the parameter 'a'", "pv:pva:1 | '1' is no parameter",
			"pv:pva:a b | is no name of a variable", "pv:ca:a | no transport for ca:" })
	void nonsenseAddressesAreRefused(String address, String part) {
		fails(DeviceReason.CONFIGURATION, part, () -> new PvDriverFactory().open(DeviceUri.parse(address),
				DriverContext.of(TimeSource.system(), LINKS)).close());
	}
}
