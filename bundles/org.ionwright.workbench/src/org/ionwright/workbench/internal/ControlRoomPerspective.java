package org.ionwright.workbench.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** Files and instrument on the left, the live spectrum in the middle, scan control on the right over the messages. */
public final class ControlRoomPerspective implements IPerspectiveFactory {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
	private static final String CONTROL = "org.ionwright.scan.ui.control";
	private static final String READINGS = "org.ionwright.scan.ui.readings";
	private static final String LIVE = "org.ionwright.scan.ui.live";

	private static final float LEFT = 0.27f;
	private static final float RIGHT = 0.69f;
	private static final float EXPLORER_SHARE = 0.22f;
	private static final float CONTROL_SHARE = 0.70f;
	private static final float LIVE_SHARE = 0.37f;
	private static final float DEVICES_SHARE = 0.62f;
	private static final List<String> DEVICES = List.of("org.ionwright.device.ui.devices",
			"org.ionwright.device.ui.inbox", "org.ionwright.device.ui.bench");

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		String editors = layout.getEditorArea();
		layout.addView(EXPLORER, IPageLayout.LEFT, LEFT, editors);
		layout.addView(READINGS, IPageLayout.BOTTOM, EXPLORER_SHARE, EXPLORER);
		layout.addView(CONTROL, IPageLayout.RIGHT, RIGHT, editors);
		IFolderLayout messages = layout.createFolder("org.ionwright.workbench.messages", IPageLayout.BOTTOM,
				CONTROL_SHARE, CONTROL);
		messages.addView(IPageLayout.ID_PROBLEM_VIEW);
		messages.addView(IPageLayout.ID_PROP_SHEET);
		messages.addPlaceholder(ERROR_LOG);
		messages.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		layout.addView(LIVE, IPageLayout.TOP, LIVE_SHARE, editors);
		IPlaceholderFolderLayout devices = layout.createPlaceholderFolder("org.ionwright.workbench.devices",
				IPageLayout.BOTTOM, DEVICES_SHARE, LIVE);
		for (String view : DEVICES) {
			devices.addPlaceholder(view);
		}
		layout.setEditorAreaVisible(false);
		shortcuts(layout);
	}

	private static void shortcuts(IPageLayout layout) {
		layout.addPerspectiveShortcut("org.ionwright.instrument.ui.design");
		for (String view : new String[] { CONTROL, READINGS, LIVE, EXPLORER, IPageLayout.ID_OUTLINE,
				IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROGRESS_VIEW, ERROR_LOG }) {
			layout.addShowViewShortcut(view);
		}
		DEVICES.forEach(layout::addShowViewShortcut);
		for (String wizard : new String[] { "org.ionwright.workbench.newProject", "org.ionwright.workbench.newMethod",
				"org.ionwright.instrument.ui.newInstrument", "org.eclipse.ui.wizards.new.folder",
				"org.eclipse.ui.wizards.new.file" }) {
			layout.addNewWizardShortcut(wizard);
		}
	}
}
