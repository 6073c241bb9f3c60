package org.ionwright.instrument.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.ionwright.instrument.InstrumentListener;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InterlockTarget;
import org.ionwright.model.instrument.UserInterlock;
import org.ionwright.twin.StartState;
import org.ionwright.twin.wire.Protocols;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trip switches off hangs on a device that is being read, by a line on which each answer takes as long as on a real one. */
@Tag("kit")
class WiredTripTest {

	private static final String VALVE = "vacuumSystem.isolationValve.open";
	private static final String DOOR = "ionSource.enclosureClosed";
	private static final double SECONDS_PER_ANSWER = 0.06;
	private static final int TRIES = 4;

	@TempDir
	Path folder = Path.of("");

	/** @param questions that were sent from the reading that trips to the command, which ends with the latter */
	private record Trip(long millis, List<String> questions) {

		boolean good() {
			return millis <= 100 && questions.size() <= 2;
		}
	}

	@ParameterizedTest
	@CsvSource({ "MKS937B, relay1.mode, EN1!CLEAR", "PFEIFFER, turbo1.sealingGas, 0011005006000000" })
	void switchOffIsSentAfterOneAnswer(Protocols device, String point, String command) throws Exception {
		try (WiredPlant plant = new WiredPlant(StartState.READY, false, folder, point)) {
			UserInterlock rule = InstrumentFactory.eINSTANCE.createUserInterlock();
			rule.setName("door shuts the valve");
			rule.setReading(DOOR);
			rule.setLow("1");
			rule.setTrips(true);
			rule.getBlocks().add(InterlockTarget.ISOLATION_VALVE);
			plant.model().getUserInterlocks().add(rule);
			SessionInstrument live = (SessionInstrument) plant.connected(false);
			SlowLine line = plant.line(device);
			line.secondsPerAnswer = SECONDS_PER_ANSWER;
			Trip trip = tripped(plant, live, line, command);
			for (int i = 1; i < TRIES && !trip.good(); i++) {
				// a busy machine gets some tries
				trip = tripped(plant, live, line, command);
			}
			assertTrue(trip.good(), trip.toString());
		}
	}

	private static Trip tripped(WiredPlant plant, SessionInstrument live, SlowLine line, String command)
			throws Exception {
		plant.door(true);
		WiredPlant.await("re-armed", () -> {
			try {
				live.refresh();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return live.operation().rearm("test").isEmpty() && live.operation().whyNot(VALVE).isEmpty();
		});
		live.set(VALVE, 1).get(10, TimeUnit.SECONDS);
		DeviceSession slow = live.sessions().at(live.parameter(VALVE).orElseThrow().source().device());
		DeviceSession door = live.sessions().at(live.parameter(DOOR).orElseThrow().source().device());
		AtomicLong seen = new AtomicLong();
		InstrumentListener watcher = new InstrumentListener() {
			@Override
			public void readingsChanged() {
				if (live.parameter(DOOR).orElseThrow().readback() == 0) {
					seen.compareAndSet(0, System.nanoTime());
				}
			}
		};
		live.addListener(watcher);
		line.heard.clear();
		line.keeps = true;
		CompletableFuture<Void> read = slow.refresh();
		WiredPlant.await("being read", () -> !line.heard.isEmpty());
		plant.door(false);
		door.refresh().get(10, TimeUnit.SECONDS);
		WiredPlant.await(command, () -> line.heard.stream().anyMatch(each -> each.text().contains(command)));
		read.get(10, TimeUnit.SECONDS);
		line.keeps = false;
		live.removeListener(watcher);
		SlowLine.Heard off = line.heard.stream().filter(each -> each.text().contains(command)).findFirst()
				.orElseThrow();
		List<String> questions = line.heard.stream()
				.filter(each -> each.nanos() > seen.get() && each.nanos() <= off.nanos()).map(SlowLine.Heard::text)
				.toList();
		return new Trip(TimeUnit.NANOSECONDS.toMillis(off.nanos() - seen.get()), questions);
	}
}
