package org.ionwright.instrument.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Room for the instrument editor and its drawing: files on the left, findings and properties below. */
public final class DesignPerspective implements IPerspectiveFactory {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
	private static final float LEFT = 0.16f;
	private static final float EXPLORER_SHARE = 0.45f;
	private static final float EDITOR_SHARE = 0.80f;

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		if (layout == null) {
			return;
		}
		String editors = layout.getEditorArea();
		layout.addView(EXPLORER, IPageLayout.LEFT, LEFT, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, EXPLORER_SHARE, EXPLORER);
		IFolderLayout below = layout.createFolder("org.ionwright.instrument.ui.below", IPageLayout.BOTTOM, EDITOR_SHARE,
				editors);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IPageLayout.ID_PROP_SHEET);
		layout.addNewWizardShortcut("org.ionwright.instrument.ui.newInstrument");
		layout.addPerspectiveShortcut("org.ionwright.workbench.perspective");
	}
}
