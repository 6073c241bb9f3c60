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
}
