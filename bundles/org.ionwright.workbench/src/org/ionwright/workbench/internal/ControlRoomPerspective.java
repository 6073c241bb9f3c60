package org.ionwright.workbench.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;

/**
 * Files and instrument on the left, editors in the middle, scan control on the right over the messages. The run in progress
 * is shown by the editor for runs; only where that one is not installed the live spectrum stands below the editors from the
 * beginning.
 */
public final class ControlRoomPerspective implements IPerspectiveFactory {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
	private static final String CONTROL = "org.ionwright.scan.ui.control";
	private static final String READINGS = "org.ionwright.scan.ui.readings";
	private static final String LIVE = "org.ionwright.scan.ui.live";
	private static final String RUN_EDITOR = "org.ionwright.spectrum.ui.editor";

	private static final float LEFT = 0.27f;
	private static final float RIGHT = 0.69f;
	private static final float EXPLORER_SHARE = 0.22f;
	private static final float CONTROL_SHARE = 0.80f;
	private static final float BELOW_SHARE = 0.55f;
	private static final List<String> DEVICES = List.of("org.ionwright.device.ui.devices",
			"org.ionwright.device.ui.inbox", "org.ionwright.device.ui.bench");
	private static final List<String> TUNING = List.of("org.ionwright.tune.ui.tune",
			"org.ionwright.tune.ui.calibration");

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
		below(layout, editors);
		shortcuts(layout);
	}

	/** What is wide and asked for now and then. */
	private static void below(IPageLayout layout, String editors) {
		String id = "org.ionwright.workbench.devices";
		boolean runsHaveAnEditor = PlatformUI.getWorkbench().getEditorRegistry().findEditor(RUN_EDITOR) != null;
		IPlaceholderFolderLayout below;
		if (runsHaveAnEditor) {
			below = layout.createPlaceholderFolder(id, IPageLayout.BOTTOM, BELOW_SHARE, editors);
			below.addPlaceholder(LIVE);
		} else {
			IFolderLayout folder = layout.createFolder(id, IPageLayout.BOTTOM, BELOW_SHARE, editors);
			folder.addView(LIVE);
			below = folder;
		}
		DEVICES.forEach(below::addPlaceholder);
		TUNING.forEach(below::addPlaceholder);
	}

	private static void shortcuts(IPageLayout layout) {
		layout.addPerspectiveShortcut("org.ionwright.instrument.ui.design");
		for (String view : new String[] { CONTROL, READINGS, LIVE, EXPLORER, IPageLayout.ID_OUTLINE,
				IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROGRESS_VIEW, ERROR_LOG }) {
			layout.addShowViewShortcut(view);
		}
		DEVICES.forEach(layout::addShowViewShortcut);
		TUNING.forEach(layout::addShowViewShortcut);
		for (String wizard : new String[] { "org.ionwright.workbench.newProject", "org.ionwright.workbench.newMethod",
				"org.ionwright.instrument.ui.newInstrument", "org.eclipse.ui.wizards.new.folder",
				"org.eclipse.ui.wizards.new.file" }) {
			layout.addNewWizardShortcut(wizard);
		}
	}
}
