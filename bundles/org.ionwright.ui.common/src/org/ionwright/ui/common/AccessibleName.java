package org.ionwright.ui.common;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what a control without a text of its own is. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** The same name for good. */
	public static void give(Control control, String name) {
		give(control, () -> name);
	}

	/**
	 * @param name
	 *            asked on the UI thread whenever the name is wanted
	 */
	public static void give(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}
}
