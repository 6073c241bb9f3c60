/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Auxiliary Heater</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A heater beside the coil.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.AuxiliaryHeater#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getAuxiliaryHeater()
 * @model
 * @generated
 */
public interface AuxiliaryHeater extends Heater {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"EXTERNAL_TAPE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.AuxiliaryHeaterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.AuxiliaryHeaterKind
	 * @see #setKind(AuxiliaryHeaterKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAuxiliaryHeater_Kind()
	 * @model default="EXTERNAL_TAPE"
	 * @generated
	 */
	AuxiliaryHeaterKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.AuxiliaryHeater#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.AuxiliaryHeaterKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AuxiliaryHeaterKind value);

} // AuxiliaryHeater
