#pragma once

#include <QWidget>

#include <memory>

/// Windows full of widgets with Chinese contents, for GalleryTest.
namespace gallery {

std::unique_ptr<QWidget> listScene();
std::unique_ptr<QWidget> formScene();
std::unique_ptr<QWidget> partsScene();
std::unique_ptr<QWidget> controlsScene();
std::unique_ptr<QWidget> emptyScene();
std::unique_ptr<QWidget> popupScene();

}  // namespace gallery
