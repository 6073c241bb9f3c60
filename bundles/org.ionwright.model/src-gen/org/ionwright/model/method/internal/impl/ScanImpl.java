/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.Scan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scan</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ScanImpl extends MinimalEObjectImpl.Container implements Scan {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.SCAN;
	}

} //ScanImpl
