package org.ionwright.device.tck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.device.DeviceUri;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.tck.internal.Check;
import org.ionwright.device.tck.internal.Subject;
import org.ionwright.device.transport.StandardLinks;
import org.ionwright.device.transport.Traffic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each breach of the contract is caught by the check that is there for it. */
class KitCanFailTest {

	private static final SimulatorProcess SIMULATOR = SimulatorProcess.of(ToyServer.class.getName());

	@AfterAll
	static void stop() {
		SIMULATOR.close();
	}

	static Stream<Breach> breaches() {
		return Stream.of(WrongWords.breaches(), WrongTalk.breaches(), WrongDeeds.breaches(), WrongScans.breaches())
				.flatMap(List::stream);
	}

	@ParameterizedTest
	@MethodSource("breaches")
	void itIsCaught(Breach breach) throws Exception {
		Subject subject = new Subject(breach.factory(), DeviceUri.parse("toy:" + SIMULATOR.address("toy")),
				StandardLinks.installed(breach.factory().settings(), Traffic.NONE),
				new Subject.Times(Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofMillis(600),
						Duration.ofSeconds(5)),
				Map.of(), Map.of(),
				new MassScanRequest(10, 20, 1, 100, 3, FirstStageMode.RF_ONLY, Double.NaN, 1, false),
				parameter -> Map.of(), parameter -> parameter, Optional.empty());
		List<Check> checks = breach.suite().of(subject).stream()
				.filter(check -> check.title().startsWith(breach.check())).toList();
		assertFalse(checks.isEmpty(), "there is no check '" + breach.check() + "'");
		assertTrue(checks.stream().anyMatch(KitCanFailTest::fails),
				() -> "a driver that " + breach.what() + " passes '" + breach.check() + "'");
	}

	private static boolean fails(Check check) {
		try {
			check.body().run();
			return false;
		} catch (AssertionError | Exception e) {
			return true;
		}
	}
}
