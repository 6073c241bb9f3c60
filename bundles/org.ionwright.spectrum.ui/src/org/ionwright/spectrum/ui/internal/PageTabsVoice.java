package org.ionwright.spectrum.ui.internal;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers that drawn titles are tabs. */
final class PageTabsVoice {

	private PageTabsVoice() {
	}

	static void give(PageTabs tabs) {
		tabs.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && isTab(tabs, event.childID)) {
					event.result = tabs.tabs().get(event.childID).title();
				} else if (event != null && !tabs.tabs().isEmpty()) {
					event.result = tabs.tabs().get(tabs.chosen()).title();
				}
			}

			@Override
			public void getHelp(@Nullable AccessibleEvent event) {
				if (event != null && isTab(tabs, event.childID)) {
					event.result = tabs.tabs().get(event.childID).help();
				}
			}
		});
		tabs.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = isTab(tabs, event.childID) ? ACC.ROLE_TABITEM : ACC.ROLE_TABFOLDER;
				}
			}

			@Override
			public void getChildCount(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = tabs.tabs().size();
				}
			}

			@Override
			public void getChildren(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.children = IntStream.range(0, tabs.tabs().size()).boxed().toArray();
				}
			}

			@Override
			public void getSelection(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.childID = tabs.chosen();
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null && isTab(tabs, event.childID)) {
					event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE
							| (event.childID == tabs.chosen() ? ACC.STATE_SELECTED : 0);
				}
			}

			@Override
			public void getChildAtPoint(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					Point here = tabs.toControl(event.x, event.y);
					int index = tabs.at(here.x, here.y);
					event.childID = index < 0 ? ACC.CHILDID_SELF : index;
				}
			}

			@Override
			public void getLocation(@Nullable AccessibleControlEvent event) {
				if (event != null && isTab(tabs, event.childID)) {
					List<Rectangle> places = tabs.places();
					Rectangle place = places.get(event.childID);
					Point corner = tabs.toDisplay(place.x, place.y);
					event.x = corner.x;
					event.y = corner.y;
					event.width = place.width;
					event.height = place.height;
				}
			}
		});
	}

	static void chosen(PageTabs tabs) {
		tabs.getAccessible().selectionChanged();
		tabs.getAccessible().setFocus(tabs.chosen());
	}

	private static boolean isTab(PageTabs tabs, int child) {
		return child >= 0 && child < tabs.tabs().size();
	}
}
