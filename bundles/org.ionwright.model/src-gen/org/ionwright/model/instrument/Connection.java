/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What gas goes through between two chambers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Connection#getFrom <em>From</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Connection#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getConnection()
 * @model abstract="true"
 * @generated
 */
public interface Connection extends Part {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConnection_From()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	VacuumChamber getFrom();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Connection#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(VacuumChamber value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConnection_To()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	VacuumChamber getTo();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Connection#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(VacuumChamber value);

} // Connection
