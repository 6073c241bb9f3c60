package org.ionwright.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.junit.jupiter.api.Test;

/** Every wait ends: with what was waited for, at its deadline, or with an interrupt. */
class MeasuringTest {

	private final FakeInstrument instrument = new FakeInstrument();
	private final List<String> said = new ArrayList<>();
	private final Measuring measuring = new Measuring(instrument, said::add);

	private static MassScanRequest request(int scans) {
		return NarrowScan.secondStage(500, 1, ScanSettings.USUAL, FirstStageMode.TRACKING, scans);
	}

	@Test
	void anInterruptStopsTheScan() {
		CompletableFuture<Void> endless = new CompletableFuture<>();
		instrument.hangs = endless;
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> measuring.scan(request(1)));
		assertTrue(endless.isCancelled());
	}

	@Test
	void aScanThatWasStoppedElsewhereSaysSo() {
		CompletableFuture<Void> stopped = new CompletableFuture<>();
		stopped.cancel(false);
		instrument.hangs = stopped;
		assertEquals(DeviceReason.CANCELLED,
				assertThrows(DeviceException.class, () -> measuring.scan(request(1))).reason());
	}

	@Test
	void whatDoesNotArriveIsNamedWithBothValues() {
		instrument.stuck = true;
		DeviceException late = assertThrows(DeviceException.class,
				() -> measuring.set(FakeInstrument.CONE, 80, Duration.ofSeconds(20)));
		assertEquals(DeviceReason.TIMEOUT, late.reason());
		assertEquals("ionSource.coneVoltage: 20 V of 80 V: not arrived after 20 s; check the part and its supply",
				late.getMessage());
		assertEquals("waiting for ionSource.coneVoltage: 20 V of 80 V", said.getLast());
	}

	@Test
	void scansAreAddedUp() throws Exception {
		SummedScan one = measuring.scan(request(1));
		SummedScan four = measuring.scan(request(4));
		assertEquals(4, four.scans());
		assertEquals(4 * one.dwellSeconds(), four.dwellSeconds(), 1e-12);
		SummedScan binned = four.binned(3);
		assertEquals(four.mz()[1], binned.mz()[0], 1e-9);
		assertEquals(four.counts()[0] + four.counts()[1] + four.counts()[2], binned.counts()[0]);
		assertTrue(four.between(499.9, 500.1).mz().length < 6);
	}

	@Test
	void aScanWithoutDataIsAnError() {
		instrument.hangs = CompletableFuture.completedFuture(null);
		assertEquals("Fake: the scan ended without any data",
				assertThrows(DeviceException.class, () -> measuring.scan(request(1))).getMessage());
	}
}
