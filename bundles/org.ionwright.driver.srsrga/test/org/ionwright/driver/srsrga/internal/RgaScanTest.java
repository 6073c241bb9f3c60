package org.ionwright.driver.srsrga.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.Quality;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanFrame;
import org.ionwright.twin.wire.Protocols;
import org.junit.jupiter.api.Test;

class RgaScanTest {

	private final HeadChannel head = new HeadChannel(Protocols.RGA);
	private final List<ScanFrame> frames = new ArrayList<>();

	private static MassScanRequest request(int start, int end, int scans) {
		return new MassScanRequest(start, end, 0.1, 28, scans, FirstStageMode.RF_ONLY, Double.NaN, 0.7, false);
	}

	private RgaDriver emitting() throws DeviceException, InterruptedException {
		RgaDriver driver = RgaDriverTest.open(head);
		driver.set("ioniser.emission", 1e-3);
		assertEquals(Quality.GOOD, driver.read(List.of("ioniser.emission")).get(0).quality());
		return driver;
	}

	@Test
	void framesHavePeaksWhereTheGasesAre() throws Exception {
		RgaDriver driver = emitting();
		driver.scan(request(1, 50, 3), frames::add);
		assertEquals(List.of(0, 1, 2), frames.stream().map(ScanFrame::index).toList());
		ScanFrame frame = frames.get(1);
		assertSame(frames.get(0).mz(), frame.mz());
		assertEquals(491, frame.mz().length);
		assertEquals(1e-16, frame.quantumAmpere());
		assertEquals(0.025 / 7, frame.dwellSeconds());
		double[] sorted = frame.counts().clone();
		Arrays.sort(sorted);
		int[] tops = IntStream.range(0, 491).filter(i -> frame.counts()[i] >= sorted[491 - HeadChannel.PEAKS.length])
				.toArray();
		assertArrayEquals(HeadChannel.PEAKS, Arrays.stream(tops).mapToDouble(i -> frame.mz()[i]).toArray());
		assertEquals(1e-4 / 133.322 * 1e-4, frame.counts()[tops[1]] * frame.quantumAmpere(), 2e-12);
		assertEquals(List.of("ioniser.emission", "totalCurrent", "totalPressure"),
				frame.readbacks().stream().map(Reading::name).toList());
		assertEquals(1e-3, frame.readbacks().get(0).value());
		assertEquals(1e-4, frame.readbacks().get(2).value(), 2e-6);
		assertTrue(frames.get(1).startSeconds() > 0);
	}

	/** The first mass must never be above the last one, also on the way from one range to the next. */
	@Test
	void rangeIsSetInTheOrderTheHeadNeeds() throws Exception {
		RgaDriver driver = RgaDriverTest.open(head);
		driver.scan(request(100, 101, 1), frames::add);
		driver.scan(request(10, 11, 1), frames::add);
		driver.scan(request(150, 151, 1), frames::add);
		assertEquals(List.of(100d, 10d, 150d), frames.stream().map(frame -> frame.mz()[0]).toList());
		List<String> orders = head.sent.stream().filter(text -> text.matches("(MI|MF|SC)\\d+")).toList();
		assertEquals(List.of("MF200", "MI100", "MF101", "SC1", "MF200", "MI10", "MF11", "SC1", "MF200", "MI150",
				"MF151", "SC1"), orders);
	}

	@Test
	void nothingIsSentWhileValuesCome() throws Exception {
		RgaDriver driver = emitting();
		driver.scan(request(1, 50, 2), frame -> {
			assertEquals("ST?", head.sent.getLast());
			frames.add(frame);
		});
		List<String> scans = head.sent.subList(head.sent.indexOf("SC1"), head.sent.size());
		assertEquals(List.of("SC1", "FL?", "HV?", "ST?", "SC1", "FL?", "HV?", "ST?"), scans);
	}

	@Test
	void interruptedScanLeavesTheHeadAbleToAnswer() throws Exception {
		RgaDriver driver = emitting();
		head.interruptAfter = 600;
		assertThrows(InterruptedException.class, () -> driver.scan(request(1, 50, 5), frames::add));
		assertEquals(0, frames.size());
		assertEquals("MR0", head.sent.getLast());
		assertEquals(90, driver.read(List.of("ioniser.focusVoltage")).get(0).value());
		driver.scan(request(1, 50, 1), frames::add);
		assertEquals(1, frames.size());
	}

	@Test
	void interruptedTakerLeavesTheHeadAbleToAnswer() throws Exception {
		RgaDriver driver = emitting();
		assertThrows(InterruptedException.class, () -> driver.scan(request(1, 50, 5), frame -> {
			frames.add(frame);
			throw new InterruptedException();
		}));
		assertEquals(1, frames.size());
		assertEquals(90, driver.read(List.of("ioniser.focusVoltage")).get(0).value());
	}

	@Test
	void safeStateInTheMiddleOfAScan() throws Exception {
		RgaDriver driver = emitting();
		head.interruptAfter = 600;
		assertThrows(InterruptedException.class, () -> driver.scan(request(1, 50, 5), frames::add));
		driver.safeState();
		assertEquals(0, driver.read(List.of("ioniser.emission")).get(0).value());
	}

	@Test
	void scanDuringWhichTheFilamentGoesOffIsThrownAway() throws Exception {
		RgaDriver driver = emitting();
		DeviceException failure = assertThrows(DeviceException.class, () -> driver.scan(request(1, 50, 5), frame -> {
			frames.add(frame);
			head.pressure = 0.02;
		}));
		assertEquals(DeviceReason.HARDWARE, failure.reason());
		assertTrue(String.valueOf(failure.getMessage()).contains(
				"the filament went off during the scan; filament: pressure too high; this scan was thrown away"),
				failure.getMessage());
		assertEquals(1, frames.size());
	}

	@Test
	void baselineWithoutEmissionIsAScanToo() throws Exception {
		RgaDriver driver = RgaDriverTest.open(head);
		driver.scan(request(1, 50, 1), frames::add);
		assertEquals(Quality.NONE, frames.get(0).readbacks().get(1).quality());
		assertEquals(Quality.NONE, frames.get(0).readbacks().get(2).quality());
		assertTrue(Arrays.stream(frames.get(0).counts()).anyMatch(count -> count < 0));
	}

	/** Bytes too many mean that a buffer ran over somewhere: the scan is taken again. */
	@Test
	void scanWithBytesTooManyIsTakenAgain() throws Exception {
		RgaDriver driver = emitting();
		boolean[] done = { false };
		head.noise = bytes -> {
			boolean add = !done[0] && head.sent.getLast().equals("SC1") && bytes.length >= 4;
			done[0] |= add;
			return add ? Arrays.copyOf(bytes, bytes.length + 2) : bytes;
		};
		driver.scan(request(1, 50, 1), frames::add);
		assertEquals(1, frames.size());
		assertTrue(head.sent.contains("IN0"));
		assertEquals(2, head.sent.stream().filter(text -> text.equals("SC1")).count());
		head.noise = bytes -> head.sent.getLast().equals("SC1") ? Arrays.copyOf(bytes, bytes.length + 2) : bytes;
		DeviceException failure = assertThrows(DeviceException.class, () -> driver.scan(request(1, 2, 1), frames::add));
		assertEquals(DeviceReason.PROTOCOL, failure.reason());
	}

	@Test
	void valuesThatStayAwayAreTold() throws Exception {
		RgaDriver driver = emitting();
		int[] come = { 0 };
		head.noise = bytes -> {
			come[0] += head.sent.getLast().equals("SC1") ? bytes.length : 0;
			return come[0] > 1000 ? new byte[0] : bytes;
		};
		DeviceException failure = assertThrows(DeviceException.class,
				() -> driver.scan(request(1, 50, 1), frames::add));
		assertEquals(DeviceReason.TIMEOUT, failure.reason());
		assertEquals("MR0", head.sent.getLast());
	}

	@Test
	void whatTheHeadCannotDoIsRefusedBeforeAnythingIsSent() throws Exception {
		RgaDriver driver = RgaDriverTest.open(head);
		int before = head.sent.size();
		DeviceException refusal = assertThrows(DeviceException.class, () -> driver.scan(
				new MassScanRequest(1, 50, 0.1, 10, 1, FirstStageMode.RF_ONLY, Double.NaN, 0.7, false), frames::add));
		assertEquals(DeviceReason.LIMIT, refusal.reason());
		assertEquals(before, head.sent.size());
	}
}
