package org.ionwright.ui.common.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ZoomStackTest {

	private final ZoomStack zoom = new ZoomStack();

	@BeforeEach
	void wholeScan() {
		zoom.setFull(new Interval(50, 1050));
	}

	@Test
	void eachZoomCanBeTakenBack() {
		assertTrue(zoom.zoomTo(new Interval(100, 200)));
		assertTrue(zoom.zoomTo(new Interval(120, 130)));
		assertTrue(zoom.back());
		assertEquals(new Interval(100, 200), zoom.visible());
		assertTrue(zoom.back());
		assertEquals(new Interval(50, 1050), zoom.visible());
		assertFalse(zoom.back());
	}

	@Test
	void aZoomIsCutToTheAxis() {
		zoom.zoomTo(new Interval(0, 60));
		assertEquals(new Interval(50, 60), zoom.visible());
	}

	@Test
	void theSameOrTooNarrowIsNoZoom() {
		assertFalse(zoom.zoomTo(new Interval(50, 1050)));
		assertFalse(zoom.zoomTo(new Interval(500, 500.000001)));
		assertFalse(zoom.zoomed());
	}

	@Test
	void theWholeAxisFollowsNewDataUnlessZoomed() {
		zoom.setFull(new Interval(50, 2000));
		assertEquals(2000, zoom.visible().high());
		zoom.zoomTo(new Interval(100, 200));
		zoom.setFull(new Interval(50, 1500));
		assertEquals(new Interval(100, 200), zoom.visible());
	}

	@Test
	void aZoomThatMissesTheNewDataIsDropped() {
		zoom.zoomTo(new Interval(900, 1000));
		zoom.setFull(new Interval(50, 300));
		assertEquals(new Interval(50, 300), zoom.visible());
		assertFalse(zoom.back());
	}

	@Test
	void manyStepsOfAWheelAreTakenBackAtOnce() {
		for (int i = 0; i < 5; i++) {
			zoom.slideTo(zoom.visible().scaled(0.8, 500));
		}
		assertTrue(zoom.zoomed());
		assertTrue(zoom.back());
		assertFalse(zoom.zoomed());
	}

	@Test
	void aMoveKeepsTheWidthAndStopsAtTheEnd() {
		Interval moved = new Interval(900, 1000).moved(5, zoom.full());
		assertEquals(new Interval(950, 1050), moved);
	}

	@Test
	void whatWasTakenBackCanBeShownAgainUntilSomethingElseIs() {
		zoom.zoomTo(new Interval(100, 200));
		zoom.back();
		assertTrue(zoom.canGoForward());
		assertTrue(zoom.forward());
		assertEquals(new Interval(100, 200), zoom.visible());
		zoom.back();
		zoom.zoomTo(new Interval(300, 400));
		assertFalse(zoom.canGoForward());
		assertFalse(zoom.forward());
	}

	@Test
	void aLockedAxisStandsStill() {
		zoom.zoomTo(new Interval(100, 200));
		zoom.setLocked(true);
		assertFalse(zoom.zoomTo(new Interval(300, 400)));
		assertFalse(zoom.slideTo(new Interval(300, 400)));
		assertFalse(zoom.back());
		assertFalse(zoom.canGoBack());
		zoom.setFull(new Interval(500, 600));
		assertEquals(new Interval(100, 200), zoom.visible());
	}

	@Test
	void theAxesOfAMapGoBackAndForwardTogether() {
		ZoomStack time = new ZoomStack();
		time.setFull(new Interval(0, 10));
		zoom.pair(time);
		zoom.zoomTo(new Interval(100, 200));
		time.follow(new Interval(2, 3));
		zoom.back();
		assertEquals(new Interval(0, 10), time.visible());
		time.forward();
		assertEquals(new Interval(100, 200), zoom.visible());
		assertEquals(new Interval(2, 3), time.visible());
	}

	@Test
	void aLongHistoryForgetsItsBeginning() {
		for (int i = 1; i <= 100; i++) {
			zoom.zoomTo(new Interval(50 + i, 1000));
		}
		int steps = 0;
		while (steps < 1000 && zoom.back()) {
			steps++;
		}
		assertEquals(64, steps);
		assertEquals(new Interval(86, 1000), zoom.visible());
	}
}
