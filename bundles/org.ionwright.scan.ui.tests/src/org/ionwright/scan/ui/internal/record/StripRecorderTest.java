package org.ionwright.scan.ui.internal.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.ionwright.device.Quality;
import org.ionwright.scan.ui.internal.fakes.FakeInstrument;
import org.junit.jupiter.api.Test;

class StripRecorderTest {

	private static final String CONE = "ionSource.coneVoltage";
	private static final Path FILE = Path.of("demo.instrument");
	private static final Instant START = Instant.parse("2026-11-21T06:00:00Z");

	private final FakeInstrument instrument = new FakeInstrument();
	private final StripRecorder recorder = new StripRecorder(Runnable::run);

	private double[] cone() {
		return recorder.points(CONE, START, START.plusSeconds(100)).values();
	}

	@Test
	void aLostDeviceLeavesAGapAndItsReadingGoesOnInTheSameStrip() {
		recorder.follow(FILE, instrument);
		instrument.read(40, Quality.GOOD, START);
		instrument.read(40, Quality.STALE, START.plusSeconds(3));
		instrument.read(0, Quality.NONE, START.plusSeconds(6));
		instrument.read(41, Quality.GOOD, START.plusSeconds(20));
		assertArrayEquals(new double[] { 40, Double.NaN, 41 }, cone());
		assertEquals(List.of("Cone voltage", "Interface pressure"),
				recorder.readings().stream().map(StripReading::name).toList());
	}

	@Test
	void theSameFileReadAgainGoesOnAndAnotherOneBeginsAnew() {
		recorder.follow(FILE, instrument);
		instrument.read(40, Quality.GOOD, START);
		FakeInstrument again = new FakeInstrument();
		recorder.follow(FILE, again);
		instrument.read(50, Quality.GOOD, START.plusSeconds(1));
		again.read(41, Quality.GOOD, START.plusSeconds(2));
		assertArrayEquals(new double[] { 40, 41 }, cone());
		recorder.follow(Path.of("other.instrument"), new FakeInstrument());
		assertEquals(0, cone().length);
	}

	@Test
	void pressuresAreRecordedInTheUnitOfPeople() {
		recorder.follow(FILE, instrument);
		assertEquals(5.35, recorder.newest("ionSource.interface.pressure", Instant.EPOCH), 1e-12);
		assertTrue(Double.isNaN(recorder.newest("ionSource.interface.pressure", START)));
	}

	@Test
	void moreReadingsThanThereIsRoomForAreLeftOut() {
		for (int i = 0; i < StripRecorder.MOST + 10; i++) {
			instrument.offer("many[" + i + "].value", "Value " + i, i);
		}
		recorder.follow(FILE, instrument);
		assertEquals(StripRecorder.MOST, recorder.readings().size());
	}
}
